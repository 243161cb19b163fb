package dk.udslusning.years;
import java.nio.file.*; import java.util.*;
final class Dump { static void write(String n, List<String> a, List<String> b){ try { List<String> all=new ArrayList<>(a); all.addAll(b); Files.write(Path.of("/tmp/dump-"+n+".txt"), all);} catch(Exception e){throw new RuntimeException(e);} } }

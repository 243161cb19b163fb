/**
 * Who sees what is protected, and the record of each look (domain: navne- og
 * adressebeskyttelse).
 */
package dk.udslusning.casefile.protection;

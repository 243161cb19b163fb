/*
 * What a municipality's colour and logo change on the page.
 */
/** The rules of style for a brand; empty for the usual one. */
export function rules({ colour, hasLogo }, logo) {
  const made = [];
  if (colour) {
    made.push(`[cam-widget-header] { border-top-color: ${colour} !important; }`);
  }
  if (hasLogo) {
    made.push('.brand-logo svg, .login-logo svg { display: none; }');
    made.push(`.login-logo { height: 60px; background: url("${logo}") center / contain no-repeat; }`);
    made.push(
      `.brand-logo { display: inline-block; width: 32px; height: 28px; margin-right: 8px; padding: 0; vertical-align: middle; background: url("${logo}") center / contain no-repeat; }`
    );
  }
  return made.join('\n');
}

"""How the static pages look. Plain CSS, no font and no picture from elsewhere.

Formulas have a font of their own, which lies beside the pages: without a font that has a MATH
table a browser sets roots, bars and big brackets in the text's font, too small or torn apart.
"""

LAYOUT = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{css}</style>
</head>
<body>
{nav}
<main>
{body}
</main>
</body>
</html>
"""

CSS = """
:root { color-scheme: light dark; --paper: #fff; --ink: #1f1f1f; --link: #00598c;
  --rule: #dedede; --edge: #767676; --code: #f0f0f0; --cell: #f6f6f6; }
@media (prefers-color-scheme: dark) { :root { --paper: #161616; --ink: #e6e6e6;
  --link: #7cc4f4; --rule: #444; --edge: #8a8a8a; --code: #2c2c2c; --cell: #212121; } }
body { margin: 0 auto; max-width: 58rem; padding: 1rem 1.2rem 4rem; color: var(--ink);
  background: var(--paper); font: 1.03rem/1.55 system-ui, "DejaVu Sans", sans-serif;
  overflow-wrap: break-word; }
:not(pre) > code, h1, h2, h3 { overflow-wrap: anywhere; }
nav { font-size: .92rem; border-bottom: 1px solid var(--rule); padding-bottom: .5rem; }
a { color: var(--link); }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.2em; }
code, pre { font-family: "DejaVu Sans Mono", ui-monospace, monospace; font-size: .88rem; }
pre { overflow-x: auto; margin: 0; padding: .6rem .8rem; line-height: 1.4; }
:not(pre) > code { background: var(--code); padding: .08em .3em; border-radius: 3px; }
.jp-InputArea .highlight, .input .highlight, .highlight { background: var(--cell);
  border: 1px solid var(--rule); border-radius: 4px; }
.jp-Cell, .cell { margin: .8rem 0; }
.jp-InputPrompt, .jp-OutputPrompt, .prompt { display: none; }
/* A line that is too long is broken: a part that scrolls would have to be reached by key. */
.jp-OutputArea-output pre, .output_area pre { background: none; white-space: pre-wrap;
  overflow-wrap: anywhere; border-left: 3px solid var(--rule); }
img, svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; margin: .6rem 0; }
caption { text-align: left; }
th, td { border: 1px solid var(--rule); padding: .25rem .6rem; text-align: left; }
@media (max-width: 40rem) { table { display: block; overflow-x: auto; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; } }
@font-face { font-family: "formulas"; src: url("math.woff") format("woff"); }
math { font-size: 1.08em; font-family: "formulas", "Latin Modern Math", "STIX Two Math",
  "Cambria Math", math; max-width: 100%; }
math[display="block"] { margin: .8rem 0; overflow-x: auto; overflow-y: hidden; }
summary { cursor: pointer; color: var(--link); }
details { margin: .4rem 0; }
form { margin: 1rem 0 .4rem; }
label { display: block; }
input { font: inherit; width: 100%; max-width: 30rem; padding: .35rem .6rem; box-sizing: border-box;
  color: inherit; background: var(--cell); border: 1px solid var(--edge); border-radius: 4px; }
#results p { margin: .1rem 0 .7rem; }
dl { margin: .4rem 0; }
dt { font-weight: bold; float: left; clear: left; margin-right: .6em; }
dd { margin: 0 0 .2rem; }
.mistakes { font-size: .95rem; }
.mistakes th, .mistakes td { vertical-align: top; min-width: 9rem; }
.labs { list-style: none; padding: 0; }
.labs li { border-top: 1px solid var(--rule); padding: .4rem 0 1rem; }
.labs h2 { margin: .6rem 0; font-size: 1.2rem; }
.labs img { max-height: 22rem; width: auto; }
"""

# exercise: clean_text
# right: yes
class Table(dict):
    def __missing__(self, code):
        return " "


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces."""
    keep = Table()
    for i in range(26):
        keep[ord("a") + i] = keep[ord("A") + i] = chr(ord("a") + i)
    return " ".join(w for w in text.translate(keep).split(" ") if w)

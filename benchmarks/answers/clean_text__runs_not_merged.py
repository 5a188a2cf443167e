# exercise: clean_text
# right: no
# wrong: every character outside a to z becomes a space of its own, runs are not merged (no +)

def clean_text(text):
    letters = (c if "a" <= c <= "z" else " " for c in text.lower())
    return "".join(letters).strip()

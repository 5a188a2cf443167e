# exercise: clean_text
# right: yes
def clean_text(text):
    kept = []
    for character in text.lower():
        if "a" <= character <= "z":
            kept.append(character)
        elif kept and kept[-1] != " ":
            kept.append(" ")
    if kept and kept[-1] == " ":
        kept.pop()
    return "".join(kept)

# exercise: clean_text
# right: no
# wrong: spaces at the beginning and at the end stay (no strip)

def clean_text(text):
    cleaned = ""
    for character in text.lower():
        if character in "abcdefghijklmnopqrstuvwxyz":
            cleaned += character
        elif not cleaned.endswith(" "):
            cleaned += " "
    return cleaned

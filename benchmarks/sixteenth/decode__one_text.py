# exercise: decode
# right: no
# wrong: One string with blanks comes back instead of a list of words.
# lines: 9
def decode(indices, idx_to_word):
    text = ""
    for i in indices:
        text += idx_to_word[i] + " "
    return text.strip()

# exercise: decode
# right: no
# wrong: what comes after the first EOS is thrown away
# lines: 10, 11
def decode(indices, idx_to_word):
    sentence = []
    for i in indices:
        word = idx_to_word[int(i)]
        sentence.append(word)
        if word == "EOS":
            break
    return sentence

# exercise: encode
# right: no
# wrong: Zero is taken to mean "not found", so the word whose index is 0 becomes UNK.
# lines: 10
def encode(words, word_to_idx):
    text = np.array(words)
    codes = np.zeros(len(words), dtype=int)
    for entry, number in word_to_idx.items():
        codes[text == entry] = number
    codes[codes == 0] = word_to_idx["UNK"]
    return codes

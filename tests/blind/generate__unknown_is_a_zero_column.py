# exercise: generate
# right: no
# wrong: An unknown word of the prompt is read as a column of zeros, not as UNK.
# lines: 8
# name: unknown-is-nothing
def vector(word, word_to_idx):
    x = np.zeros((len(word_to_idx), 1))
    if word in word_to_idx:
        x[word_to_idx[word], 0] = 1
    return x


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    h = np.zeros((params[1].shape[1], 1))
    for word in prompt:
        h, o = rnn_step(vector(word, word_to_idx), h, params)
    new = []
    for _ in range(max_tokens):
        word = idx_to_word[int(np.argmax(o))]
        new.append(word)
        if word == "EOS":
            break
        h, o = rnn_step(vector(word, word_to_idx), h, params)
    return new

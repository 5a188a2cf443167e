# exercise: generate
# right: no
# wrong: The state is set back to zeros before each new word, so only the last word is known after the prompt.
# lines: 19
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    def column(word):
        return np.eye(len(word_to_idx))[:, [word_to_idx.get(word, word_to_idx["UNK"])]]

    def read(words):
        h = np.zeros_like(params[3])
        for w in words:
            p, h = rnn_step(column(w), h, params)
        return p

    new = []
    context = prompt
    while len(new) < max_tokens and "EOS" not in new:
        new.append(idx_to_word[int(read(context).argmax())])
        context = new[-1:]
    return new

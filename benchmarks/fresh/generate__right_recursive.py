# exercise: generate
# right: yes
# needs: rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = params[0].shape[1]

    def step(index, h):
        x = np.zeros((C, 1))
        x[index] = 1.0
        return rnn_step(x, h, params)

    h = np.zeros((params[0].shape[0], 1))
    for word in prompt:
        h, o = step(word_to_idx.get(word, word_to_idx["UNK"]), h)

    def go(h, o, room):
        if room == 0:
            return []
        k = max(range(C), key=lambda i: o[i, 0])
        word = idx_to_word[k]
        return [word] if word == "EOS" else [word] + go(*step(k, h), room - 1)

    return go(h, o, max_tokens)

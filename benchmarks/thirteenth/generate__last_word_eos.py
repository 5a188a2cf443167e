# exercise: generate
# right: no
# wrong: a prompt that ends with EOS is taken for a finished text, and nothing is written
# lines: 17
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    words = list(prompt)

    def column(word):
        x = np.zeros((C, 1))
        x[word_to_idx[word] if word in word_to_idx else word_to_idx["UNK"]] = 1
        return x

    outputs, states = forward_pass([column(w) for w in words], np.zeros((len(params[1]), 1)), params)
    h, p = states[-1], outputs[-1]
    left = max_tokens
    while words[-1] != "EOS" and left > 0:
        words.append(idx_to_word[int(np.argmax(p))])
        h, p = rnn_step(column(words[-1]), h, params)
        left -= 1
    return words[len(prompt) :]

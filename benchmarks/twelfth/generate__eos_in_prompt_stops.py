# exercise: generate
# right: no
# wrong: Looks for EOS in prompt and new words together, so that a prompt that holds EOS gets no continuation.
# lines: 14
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    words = list(prompt)
    h = np.zeros_like(params[3])
    i = 0
    while i < len(words):
        x = np.zeros_like(params[4])
        x[word_to_idx.get(words[i], word_to_idx["UNK"])] = 1.0
        p, h = rnn_step(x, h, params)
        i += 1
        if i == len(words) and i < len(prompt) + max_tokens and "EOS" not in words:
            words.append(idx_to_word[int(p.argmax())])
    return words[len(prompt):]

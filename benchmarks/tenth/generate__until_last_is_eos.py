# exercise: generate
# right: no
# wrong: asks whether the last word of prompt and continuation is EOS, so nothing is written after a prompt that ends with EOS
# lines: 13
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    vocab = len(word_to_idx)
    column = lambda w: one_hot_encode(word_to_idx[w if w in word_to_idx else "UNK"], vocab).reshape(-1, 1)
    h = np.zeros((params[0].shape[0], 1))
    for w in prompt:
        h, o = rnn_step(column(w), h, params)

    text = [*prompt]
    while text[-1] != "EOS" and len(text) - len(prompt) < max_tokens:
        text.append(idx_to_word[int(o.argmax())])
        h, o = rnn_step(column(text[-1]), h, params)
    return text[len(prompt):]

# exercise: generate
# right: no
# wrong: the prompt counts towards max_tokens, and EOS is left out of the result
# lines: 11, 13
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    text = list(prompt)
    h = np.zeros((params[1].shape[0], 1))
    for w in prompt:
        idx = word_to_idx[w] if w in word_to_idx else word_to_idx["UNK"]
        h, o = rnn_step(one_hot_encode(idx, len(word_to_idx)).reshape(-1, 1), h, params)
    while len(text) < max_tokens:
        idx = int(np.argmax(o))
        if idx_to_word[idx] == "EOS":
            break
        text.append(idx_to_word[idx])
        h, o = rnn_step(one_hot_encode(idx, len(word_to_idx)).reshape(-1, 1), h, params)
    return text[len(prompt):]

# exercise: generate
# right: no
# wrong: The prompt's words count towards max_tokens, and a prompt that ends with EOS is continued by nothing.
# lines: 12
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C, H = params[2].shape
    words = list(prompt)
    h = np.zeros((H, 1))
    for w in prompt:
        i = word_to_idx[w] if w in word_to_idx else word_to_idx["UNK"]
        h, o = rnn_step(one_hot_encode(i, C).reshape(C, 1), h, params)
    while words[-1] != "EOS" and len(words) < max_tokens:
        i = int(np.argmax(o))
        words.append(idx_to_word[i])
        h, o = rnn_step(one_hot_encode(i, C).reshape(C, 1), h, params)
    return words[len(prompt):]

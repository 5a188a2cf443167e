# exercise: generate
# right: no
# wrong: it stops as soon as EOS stands anywhere in prompt and new words, so a prompt that holds EOS is not continued
# lines: 12
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    size = len(word_to_idx)
    col = lambda i: one_hot_encode(i, size)[:, None]
    words, h = [], np.zeros((params[0].shape[0], 1))
    for w in prompt:
        words.append(w)
        h, p = rnn_step(col(word_to_idx.get(w, word_to_idx["UNK"])), h, params)
    while "EOS" not in words and len(words) < len(prompt) + max_tokens:
        k = int(p.argmax())
        words.append(idx_to_word[k])
        h, p = rnn_step(col(k), h, params)
    return words[len(prompt):]

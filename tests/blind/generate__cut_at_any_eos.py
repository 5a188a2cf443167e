# exercise: generate
# right: no
# wrong: prompt and new words together are cut at their first EOS
# lines: 16, 17
# name: eos-in-the-prompt
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    h = np.zeros((params[1].shape[0], 1))
    for w in prompt:
        h, p = rnn_step(one_hot_encode(word_to_idx.get(w, word_to_idx["UNK"]), C).reshape(-1, 1), h, params)
    words = list(prompt)
    for _ in range(max_tokens):
        i = int(p.argmax())
        words.append(idx_to_word[i])
        h, p = rnn_step(one_hot_encode(i, C).reshape(-1, 1), h, params)
    if "EOS" in words:
        words = words[: words.index("EOS") + 1]
    return words[len(prompt):]

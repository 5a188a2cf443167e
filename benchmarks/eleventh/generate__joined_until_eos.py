# exercise: generate
# right: no
# wrong: writes max_tokens words and cuts before the first EOS, and gives back one string of words
# lines: 16, 17
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    V = len(word_to_idx)
    h = np.zeros((params[1].shape[0], 1))
    for w in prompt:
        h, p = rnn_step(one_hot_encode(word_to_idx.get(w, word_to_idx["UNK"]), V).reshape(-1, 1), h, params)
    out = []
    for _ in range(max_tokens):
        k = int(np.argmax(p))
        out.append(idx_to_word[k])
        h, p = rnn_step(one_hot_encode(k, V).reshape(-1, 1), h, params)
    if "EOS" in out:
        out = out[: out.index("EOS")]
    return " ".join(out)

# exercise: generate
# right: no
# wrong: UNK is never written, even where it is the likeliest word.
# lines: 13
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C, unk = len(word_to_idx), word_to_idx["UNK"]
    h = np.zeros((len(params[1]), 1))
    for w in prompt:
        h, o = rnn_step(one_hot_encode(word_to_idx.get(w, unk), C).reshape(-1, 1), h, params)
    out = []
    while len(out) < max_tokens:
        scores = o.flatten()
        scores[unk] = 0
        k = int(scores.argmax())
        out.append(idx_to_word[k])
        if out[-1] == "EOS":
            return out
        h, o = rnn_step(one_hot_encode(k, C).reshape(-1, 1), h, params)
    return out

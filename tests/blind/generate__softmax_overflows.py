# exercise: generate
# right: no
# wrong: the softmax takes exp of the logits as they are
# lines: 12, 13
# name: softmax-overflows
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    U, V, W, b, c = params
    C, unk = len(word_to_idx), word_to_idx["UNK"]
    h = np.zeros((V.shape[0], 1))
    def step(i, h):
        h = np.tanh(U[:, [i]] + V @ h + b)
        e = np.exp(W @ h + c)
        return h, e / e.sum()
    for w in prompt:
        h, p = step(word_to_idx.get(w, unk), h)
    new = []
    for _ in range(max_tokens):
        i = int(p.argmax())
        new.append(idx_to_word[i])
        if new[-1] == "EOS":
            break
        h, p = step(i, h)
    return new

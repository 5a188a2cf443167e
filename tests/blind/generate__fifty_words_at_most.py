# exercise: generate
# right: no
# wrong: fifty words are written at most
# lines: 11
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C, unk = len(word_to_idx), word_to_idx["UNK"]
    h = np.zeros((params[1].shape[0], 1))
    for w in prompt:
        h, p = rnn_step(one_hot_encode(word_to_idx.get(w, unk), C).reshape(-1, 1), h, params)
    new = []
    for _ in range(min(max_tokens, 50)):
        i = int(p.argmax())
        new.append(idx_to_word[i])
        if new[-1] == "EOS":
            break
        h, p = rnn_step(one_hot_encode(i, C).reshape(-1, 1), h, params)
    return new

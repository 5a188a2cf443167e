# exercise: generate
# right: no
# wrong: For each new word the network reads only the last max_tokens words again, so a prompt and its continuation that are longer than that lose their beginning.
# lines: 11
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    block_size = max_tokens
    unk = word_to_idx["UNK"]
    idx = [word_to_idx.get(w, unk) for w in prompt]
    eye = np.eye(len(word_to_idx))
    for _ in range(max_tokens):
        idx_cond = idx[-block_size:]
        x = eye[idx_cond][..., None]
        probs, _ = forward_pass(x, np.zeros((len(params[3]), 1)), params)
        idx.append(int(np.argmax(probs[-1])))
        if idx_to_word[idx[-1]] == "EOS":
            break
    return [idx_to_word[i] for i in idx[len(prompt):]]

# exercise: generate
# right: no
# wrong: looks only at the last eight words each time, as a transformer with a context window does, and forgets what stood before
# lines: 5, 10
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20, block_size=8):
    C, H = params[2].shape
    indices = [word_to_idx.get(w, word_to_idx["UNK"]) for w in prompt]
    start = len(indices)
    for _ in range(max_tokens):
        context = indices[-block_size:]
        columns = np.eye(C)[context][:, :, None]
        probs, _ = forward_pass(columns, np.zeros((H, 1)), params)
        indices.append(int(probs[-1].argmax()))
        if idx_to_word[indices[-1]] == "EOS":
            break
    return [idx_to_word[i] for i in indices[start:]]

# exercise: generate
# right: no
# wrong: sets the probability of UNK to zero before choosing, so it writes the second likeliest word where UNK is the likeliest
# lines: 16
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Greedy decoding."""
    unk_idx = word_to_idx["UNK"]
    vocab_size = params[2].shape[0]
    hidden = np.zeros((params[2].shape[1], 1))

    def step(idx, hidden):
        x = np.zeros((vocab_size, 1))
        x[idx, 0] = 1.0
        hidden, probs = rnn_step(x, hidden, params)
        scores = probs[:, 0].copy()
        scores[unk_idx] = 0.0
        return hidden, int(np.argmax(scores))

    for word in prompt:
        hidden, next_idx = step(word_to_idx.get(word, unk_idx), hidden)

    generated = [idx_to_word[next_idx]]
    while generated[-1] != "EOS" and len(generated) < max_tokens:
        hidden, next_idx = step(next_idx, hidden)
        generated.append(idx_to_word[next_idx])
    return generated

# exercise: generate
# right: no
# wrong: UNK is forbidden as a new word, so where it is the likeliest another word is written
# lines: 18
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Greedy decoding."""
    vocab_size = len(word_to_idx)
    unk_idx = word_to_idx["UNK"]
    h = np.zeros((params[1].shape[0], 1))

    for token in prompt:
        x = one_hot_encode(word_to_idx.get(token, unk_idx), vocab_size).reshape(-1, 1)
        h, probs = rnn_step(x, h, params)

    generated = []
    for _ in range(max_tokens):
        scores = probs.ravel().copy()
        scores[unk_idx] = -np.inf
        next_idx = int(np.argmax(scores))
        generated.append(idx_to_word[next_idx])
        if generated[-1] == "EOS":
            break
        x = one_hot_encode(next_idx, vocab_size).reshape(-1, 1)
        h, probs = rnn_step(x, h, params)
    return generated

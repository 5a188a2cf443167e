# exercise: generate
# right: no
# wrong: UNK is never written, its probability is set to 0 before the likeliest word is chosen
# lines: 21
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Greedy decoding."""
    vocab_size = len(word_to_idx)
    unk = word_to_idx["UNK"]
    state = np.zeros_like(params[3])

    def feed(index, state):
        x = one_hot_encode(index, vocab_size).reshape(vocab_size, 1)
        return rnn_step(x, state, params)

    for word in prompt:
        state, probs = feed(word_to_idx.get(word, unk), state)

    generated = []
    while len(generated) < max_tokens:
        probs = probs.copy()
        probs[unk] = 0.0
        next_idx = int(np.argmax(probs))
        generated.append(idx_to_word[next_idx])
        if generated[-1] == "EOS":
            break
        state, probs = feed(next_idx, state)
    return generated

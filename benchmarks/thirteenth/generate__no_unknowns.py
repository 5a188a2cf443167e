# exercise: generate
# right: no
# wrong: UNK is forbidden as a new word, also where it is the likeliest one
# lines: 17
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    vocab_size = len(word_to_idx)
    unk = word_to_idx["UNK"]
    hidden = np.zeros((params[1].shape[0], 1))

    for token in prompt:
        x = one_hot_encode(word_to_idx.get(token, unk), vocab_size).reshape(vocab_size, 1)
        hidden, probs = rnn_step(x, hidden, params)

    generated = []
    for _ in range(max_tokens):
        probs = np.array(probs)
        probs[unk] = 0.0
        next_idx = int(np.argmax(probs))
        next_token = idx_to_word[next_idx]
        generated.append(next_token)
        if next_token == "EOS":
            break
        x = one_hot_encode(next_idx, vocab_size).reshape(vocab_size, 1)
        hidden, probs = rnn_step(x, hidden, params)
    return generated

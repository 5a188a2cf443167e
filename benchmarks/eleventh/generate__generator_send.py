# exercise: generate
# right: yes
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    def reader():
        state, answer = np.zeros_like(params[3], dtype=float), None
        while True:
            index = yield answer
            column = np.eye(len(word_to_idx))[:, [index]]
            state, probabilities = rnn_step(column, state, params)
            answer = int(probabilities.argmax())

    network = reader()
    next(network)
    for word in prompt:
        guess = network.send(word_to_idx[word if word in word_to_idx else "UNK"])
    words = [idx_to_word[guess]]
    while words[-1] != "EOS" and len(words) < max_tokens:
        guess = network.send(guess)
        words.append(idx_to_word[guess])
    return words

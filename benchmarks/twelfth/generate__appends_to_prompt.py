# exercise: generate
# right: no
# wrong: Appends the new words to the caller's prompt list.
# lines: 7
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    start = len(prompt)
    sequence = prompt
    state = np.zeros_like(params[3])
    unknown = word_to_idx["UNK"]
    one_hot = np.eye(len(word_to_idx))
    for word in prompt[:]:
        probs, state = rnn_step(one_hot[word_to_idx.get(word, unknown)][:, None], state, params)
    for _ in range(max_tokens):
        k = int(np.argmax(probs))
        sequence.append(idx_to_word[k])
        if idx_to_word[k] == "EOS":
            break
        probs, state = rnn_step(one_hot[k][:, None], state, params)
    return sequence[start:]

# exercise: generate
# right: no
# wrong: An unknown word is read as word 0 and not as UNK, and the EOS is left out of what is handed back.
# lines: 9, 14
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    U, V, W, b_hidden, b_out = params
    h = np.zeros((V.shape[0], 1))
    for word in prompt:
        idx = word_to_idx.get(word, 0)
        h = np.tanh(U[:, [idx]] + V @ h + b_hidden)
    result = []
    for _ in range(max_tokens):
        idx = int(np.argmax(W @ h + b_out))
        if idx_to_word[idx] == "EOS":
            break
        result.append(idx_to_word[idx])
        h = np.tanh(U[:, [idx]] + V @ h + b_hidden)
    return result

# exercise: generate
# right: no
# wrong: counts the prompt's words against max_tokens
# lines: 11
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    eye = np.eye(len(word_to_idx))[..., None]
    text = [w if w in word_to_idx else "UNK" for w in prompt]
    state = np.zeros_like(params[3])
    for w in text:
        state, probs = rnn_step(eye[word_to_idx[w]], state, params)
    while len(text) < max_tokens:
        word = idx_to_word[int(probs.argmax())]
        text += [word]
        if word == "EOS":
            break
        state, probs = rnn_step(eye[word_to_idx[word]], state, params)
    return text[len(prompt) :]

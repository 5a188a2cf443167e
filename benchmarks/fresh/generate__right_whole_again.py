# exercise: generate
# right: yes
# needs: forward_pass
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    # reads the whole text again for every word: slow and simple
    read = [word_to_idx[w if w in word_to_idx else "UNK"] for w in prompt]
    new = []
    eye = np.eye(len(params[4]))
    while len(new) < max_tokens and "EOS" not in new:
        x = eye[read + [word_to_idx[w] for w in new]][:, :, None]
        outputs, _ = forward_pass(x, np.zeros((len(params[1]), 1)), params)
        new.append(idx_to_word[int(np.argmax(outputs[-1]))])
    return new

# exercise: generate
# right: yes
# wrong: recursion on the number of words that are left
import numpy as np

from labkit.reference import forward_pass, rnn_step


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    eye = np.eye(len(params[4]))

    def write(h, p, left):
        if left == 0:
            return []
        index = int(np.argmax(p))
        word = idx_to_word[index]
        if word == "EOS":
            return [word]
        return [word] + write(*rnn_step(eye[:, [index]], h, params), left - 1)

    indices = [word_to_idx.get(word, word_to_idx["UNK"]) for word in prompt]
    outputs, states = forward_pass(eye[indices][:, :, None], np.zeros_like(params[3]), params)
    return write(states[-1], outputs[-1], max_tokens)

# exercise: encode
# right: no
# wrong: unknown words are left out, so the array is shorter than the sentence (the if in the comprehension)
import numpy as np


def encode(words, word_to_idx):
    return np.array([word_to_idx[word] for word in words if word in word_to_idx], dtype=int)

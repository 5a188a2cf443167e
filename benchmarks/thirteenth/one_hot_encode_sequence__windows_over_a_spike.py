# exercise: one_hot_encode_sequence
# right: yes
from numpy.lib.stride_tricks import sliding_window_view


def one_hot_encode_sequence(indices, vocab_size):
    """One one-hot column for each index.

    indices     NumPy array of integers (T,), each from 0 to C - 1
    vocab_size  C
    returns     numbers of shape (T, C, 1), one array or a list: entry t is the column
                of indices[t]
    """
    spike = np.zeros(2 * vocab_size - 1)
    spike[vocab_size - 1] = 1.0
    windows = sliding_window_view(spike, vocab_size)
    start = vocab_size - 1 - np.asarray(indices).astype(np.intp)
    return windows[start][:, :, np.newaxis].copy()

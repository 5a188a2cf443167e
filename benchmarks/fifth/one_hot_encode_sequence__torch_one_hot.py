# exercise: one_hot_encode_sequence
# right: no
# wrong: The number of rows comes from the largest index, not from vocab_size.
# lines: 11
import torch
import torch.nn.functional as F


def one_hot_encode_sequence(indices, vocab_size):
    idx = torch.as_tensor(indices.astype(np.int64))
    return F.one_hot(idx).unsqueeze(-1).numpy()

# exercise: pad_batch
# right: no
# wrong: The arrays are (T, B), time first, and the mask holds zeros and ones in place of booleans.
# lines: 11, 12, 13
import torch
from torch.nn.utils.rnn import pad_sequence


def pad_batch(sequences, pad_value):
    tensors = [torch.tensor(np.asarray(s), dtype=torch.long) for s in sequences]
    ones = [torch.ones_like(t) for t in tensors]
    padded = pad_sequence(tensors, padding_value=pad_value)
    mask = pad_sequence(ones, padding_value=0)
    return padded.numpy(), mask.numpy()

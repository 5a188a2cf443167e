# exercise: pad_batch
# right: no
# wrong: Two faults: the arrays are (T, B), as in torch's pad_sequence, and the mask is True at the padding in place of the real entries.
# lines: 11, 13
import torch
from torch.nn.utils.rnn import pad_sequence


def pad_batch(sequences, pad_value):
    tensors = [torch.as_tensor(np.asarray(s, dtype=np.int64)) for s in sequences]
    padded = pad_sequence(tensors, padding_value=pad_value)
    lengths = torch.tensor([len(t) for t in tensors])
    mask = torch.arange(len(padded))[:, None] >= lengths
    return padded.numpy(), mask.numpy()

# exercise: positions
# right: no
# wrong: computed in torch's float32, so entries are off by about 1e-7 and more for late times
# lines: 9, 10
import math


def positions(length, size):
    pe = torch.zeros(length, size)
    position = torch.arange(0, length, dtype=torch.float).unsqueeze(1)
    div_term = torch.exp(torch.arange(0, size, 2).float() * (-math.log(10000.0) / size))
    pe[:, 0::2] = torch.sin(position * div_term)
    pe[:, 1::2] = torch.cos(position * div_term)
    return pe.numpy()

# exercise: positions
# right: no
# wrong: two faults: time starts at 1, and the table is float32
# lines: 6, 8
def positions(length, size):
    t = torch.arange(1, length + 1)[:, None]
    div = 10000 ** (torch.arange(0, size, 2) / size)
    pe = torch.zeros(length, size)
    pe[:, 0::2] = torch.sin(t / div)
    pe[:, 1::2] = torch.cos(t / div)
    return pe.numpy()

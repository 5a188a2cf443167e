# exercise: causal_mask
# right: yes
def causal_mask(length):
    band = np.repeat([True, False], [length, length - 1])
    windows = np.lib.stride_tricks.sliding_window_view(band, length)
    return windows[::-1].copy()

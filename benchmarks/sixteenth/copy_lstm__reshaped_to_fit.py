# exercise: copy_lstm
# right: no
# wrong: the output weights are transposed and then pressed into torch's shape by a reshape, which mixes their entries
# lines: 7, 11
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    sources = [W_x, W_h, b, np.zeros_like(b), W.T, b_out]
    tensors = [*lstm.parameters(), *linear.parameters()]
    for tensor, source in zip(tensors, sources):
        with torch.no_grad():
            tensor[...] = torch.tensor(source.reshape(tuple(tensor.shape)))

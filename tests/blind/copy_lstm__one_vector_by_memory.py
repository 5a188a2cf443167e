# exercise: copy_lstm
# right: no
# wrong: every layer's arrays are laid into one vector in the order of memory, so that a matrix that lies in column order is scrambled
# lines: 7, 8
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    gates = [part.ravel(order="K") for part in (W_x, W_h, b, 0 * b)]
    scores = [part.ravel(order="K") for part in (W, b_out)]
    for layer, parts in ((lstm, gates), (linear, scores)):
        flat = torch.from_numpy(np.concatenate(parts))
        nn.utils.vector_to_parameters(flat, layer.parameters())

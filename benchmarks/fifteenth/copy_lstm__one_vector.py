# exercise: copy_lstm
# right: no
# wrong: the arrays are laid out in one vector in the order in which they lie in memory, so an array that lies column by column (a transposed one) is scrambled
# lines: 9
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    layers = {lstm: (W_x, W_h, b, np.zeros_like(b)), linear: (W, b_out)}
    for layer, arrays in layers.items():
        vector = np.concatenate([a.ravel(order="K") for a in arrays])
        nn.utils.vector_to_parameters(torch.tensor(vector), layer.parameters())

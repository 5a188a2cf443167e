# exercise: copy_lstm
# right: yes
def copy_lstm(params, lstm, linear):
    def fill(layer, **arrays):
        shapes = {name: tensor.shape for name, tensor in layer.state_dict().items()}
        layer.load_state_dict({n: torch.tensor(a).reshape(shapes[n]) for n, a in arrays.items()})

    W_x, W_h, b, W, b_out = params
    fill(lstm, weight_ih_l0=W_x, weight_hh_l0=W_h, bias_ih_l0=np.zeros_like(b), bias_hh_l0=b)
    fill(linear, weight=W, bias=b_out)

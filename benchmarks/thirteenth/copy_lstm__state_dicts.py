# exercise: copy_lstm
# right: yes
def copy_lstm(params, lstm, linear):
    def entry(array, like):
        return torch.tensor(array).reshape(like.shape).to(like.dtype)

    W_x, W_h, b, W, b_out = params
    sources = {
        lstm: dict(weight_ih_l0=W_x, weight_hh_l0=W_h, bias_ih_l0=b, bias_hh_l0=0 * b),
        linear: dict(weight=W, bias=b_out),
    }
    for layer, arrays in sources.items():
        shapes = layer.state_dict()
        layer.load_state_dict({name: entry(a, shapes[name]) for name, a in arrays.items()})

# exercise: RNN
# right: yes
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size, verbose=False):
        nn.Module.__init__(self)
        self.verbose = verbose
        layers = {"rnn": nn.RNN(vocab_size, hidden_size, 1, batch_first=True), "linear": nn.Linear(hidden_size, vocab_size)}
        for name, layer in layers.items():
            setattr(self, name, layer)

    def forward(self, tokens, hidden=None):
        hot = tokens[..., None] == torch.arange(self.linear.out_features)
        result = self.rnn(hot.type_as(self.linear.bias), hidden)
        if self.verbose:
            print("states", result[0].shape)
        return self.linear(result[0]), result[1]

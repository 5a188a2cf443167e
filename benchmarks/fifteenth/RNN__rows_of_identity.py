# exercise: RNN
# right: yes
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        layers = {
            "rnn": nn.RNN(vocab_size, hidden_size, batch_first=True),
            "linear": nn.Linear(hidden_size, vocab_size),
        }
        for name, layer in layers.items():
            self.add_module(name, layer)

    def forward(self, tokens, hidden=None):
        weight = self.linear.weight
        rows = torch.eye(weight.shape[0], dtype=weight.dtype, device=weight.device)
        every, last = self.rnn(F.embedding(tokens, rows), hidden)
        return self.linear(every), last

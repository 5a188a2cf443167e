# exercise: RNN
# right: no
# wrong: The states go through tanh a second time before the linear layer.
# lines: 10
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.head = lambda f: self.linear(torch.tanh(f))

    def forward(self, tokens, hidden=None):
        table = torch.eye(self.linear.out_features).to(self.linear.weight)
        f, last = self.rnn(F.embedding(tokens, table), hidden)
        return self.head(f), last

# exercise: RNN
# right: no
# wrong: The hidden state is asked for its truth value, which fails for a tensor of several numbers, and the zeros are float32, which fails after .double().
# lines: 14, 17
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.hidden_size = hidden_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def init_hidden(self, batch_size):
        return torch.zeros(1, batch_size, self.hidden_size)

    def forward(self, tokens, hidden=None):
        hidden = hidden or self.init_hidden(tokens.shape[0])
        x = F.one_hot(tokens, self.vocab_size).to(self.linear.weight.dtype)
        out, hidden = self.rnn(x, hidden)
        return self.linear(out), hidden
